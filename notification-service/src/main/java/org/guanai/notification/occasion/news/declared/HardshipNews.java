package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.events.Topics;
import org.guanai.events.aid.AppealAnswered;
import org.guanai.events.aid.ApplicationCorrected;
import org.guanai.events.aid.ApplicationOnNotice;
import org.guanai.events.aid.ApplicationReceived;
import org.guanai.events.aid.HardshipEnded;
import org.guanai.events.aid.HardshipRecognised;
import org.guanai.events.aid.OverpaymentClaimed;
import org.guanai.events.aid.OverpaymentSetOff;
import org.guanai.events.aid.PaymentReturned;
import org.guanai.events.aid.RecognitionApplied;
import org.guanai.events.aid.RecognitionCorrected;
import org.guanai.events.aid.RecognitionRefused;
import org.guanai.events.aid.SponsorGiftReceived;
import org.guanai.events.aid.SponsorshipChanged;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What a family hears of recognition, application, notice, money that came back, appeals and
/// sponsors (3.3.2a, 3.1.3h, 3.1.3e, 2.2), in neutral words.
@ApplicationScoped
class HardshipNews implements DeclaredNews {
    @Override
    public String topic() {
        return Topics.AID_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                applied("RECOGNITION_RECEIVED", false)
                        .zh(
                                "已收到申请：{student}",
                                "学校已收到您为{student}提出的家庭经济困难学生认定申请。学校将按规定核实、评议并公示，结果会告知您。")
                        .en(
                                "Application received: {student}",
                                "The school has your application to have {student} recognised for aid. It is checked and published; you will hear of the result."),
                applied("RECOGNITION_ON_BEHALF", true)
                        .zh(
                                "学校已代为申请：{student}",
                                "学校已代您为{student}提出家庭经济困难学生认定申请。如您不同意，或信息有误，请告知学校，可随时撤回。")
                        .en(
                                "The school has applied for {student}",
                                "The school has applied on your behalf to have {student} recognised for aid. If you do not wish it, or something is wrong, tell the school: it can be withdrawn at any time."),
                recognised(),
                recognitionRefused(),
                recognitionEnded(),
                received("AID_RECEIVED", false)
                        .zh("已收到资助申请：{student}", "学校已收到您为{student}提出的资助申请，审核结果会告知您。")
                        .en(
                                "Your application for {student} is received",
                                "The school has your application for aid for {student}. You will hear of the decision."),
                received("AID_ON_BEHALF", true)
                        .zh("学校已代为申请资助：{student}", "学校已代您为{student}提出资助申请。如您不同意，或收款账户、信息有误，请告知学校。")
                        .en(
                                "The school has applied for aid for {student}",
                                "The school has applied for aid for {student} on your behalf. If you do not wish it, or the account is wrong, tell the school."),
                recognitionCorrected(),
                corrected(),
                onNotice(),
                returned(),
                claimed(),
                setOff("AID_SET_OFF", false)
                        .zh(
                                "多发款项抵扣：{student}",
                                "经您同意，{student}多发的资助款将从下一笔资助款中抵扣，其余部分照常发放。抵扣说明可登录查看或下载；如有不同意见，请与县学生资助中心联系。")
                        .en(
                                "What was paid too much is set off: {student}",
                                "As you agreed, what was paid too much for {student} is taken off the next payment; the rest is paid as usual. Log in to read the statement. If you do not agree, speak with the county's aid centre."),
                setOff("AID_SET_OFF_WITHDRAWN", true)
                        .zh("抵扣已撤销：{student}", "{student}的多发款项不再从下一笔资助款中抵扣，下一笔资助款将全额发放。")
                        .en(
                                "The set-off is withdrawn: {student}",
                                "What was paid too much for {student} is not taken off the next payment after all; that is paid in full."),
                appealed(),
                sponsored(),
                sponsorLeft(),
                gift());
    }

    private static News<RecognitionApplied> applied(String code, boolean onBehalf) {
        return News.of(RecognitionApplied.class, code, NoticeKind.AID)
                .when(e -> e.onBehalf() == onBehalf)
                .about(RecognitionApplied::recognitionId, RecognitionApplied::org)
                .student(RecognitionApplied::studentId)
                .toGuardians();
    }

    private static News<HardshipRecognised> recognised() {
        return News.of(HardshipRecognised.class, "RECOGNITION_GRANTED", NoticeKind.AID)
                .about(HardshipRecognised::recognitionId, HardshipRecognised::org)
                .student(HardshipRecognised::studentId)
                .oncePer(HardshipRecognised::from)
                .toGuardians()
                .day("until", HardshipRecognised::until)
                .zh(
                        "认定结果：{student}",
                        "{student}已通过本学年的资助认定，有效期至{until}。学校会据此协助申请各项资助；家庭情况有变化时请告知学校。")
                .en(
                        "{student} is recognised for aid",
                        "{student} is recognised for aid until {until}. The school helps to apply for what follows from it; please tell it when your circumstances change.");
    }

    private static News<RecognitionRefused> recognitionRefused() {
        return News.of(RecognitionRefused.class, "RECOGNITION_REFUSED", NoticeKind.AID)
                .about(RecognitionRefused::recognitionId, RecognitionRefused::org)
                .student(RecognitionRefused::studentId)
                .oncePer(RecognitionRefused::at)
                .toGuardians()
                .zh(
                        "认定结果：{student}",
                        "您为{student}提出的认定申请本次未获通过，原因可向学校资助老师了解。如不同意，可在十五个工作日内向县学生资助中心申诉，也可补充材料后再次申请。")
                .en(
                        "Your application for {student}",
                        "Your application to have {student} recognised for aid was not granted. The school can tell you why. If you do not agree you may appeal to the county's aid centre within fifteen working days, or apply again with further papers.");
    }

    private static News<HardshipEnded> recognitionEnded() {
        return News.of(HardshipEnded.class, "RECOGNITION_ENDED", NoticeKind.AID)
                .about(HardshipEnded::recognitionId, HardshipEnded::org)
                .student(HardshipEnded::studentId)
                .oncePer(HardshipEnded::on)
                .toGuardians()
                .zh("认定调整：{student}", "{student}的资助认定已调整，现不再有效。原因可向学校资助老师了解；如不同意，请与学校或县学生资助中心联系。")
                .en(
                        "The recognition of {student} was adjusted",
                        "The recognition of {student} for aid does not hold any more. The school can tell you why; if you do not agree, tell the school or the county's aid centre.");
    }

    private static News<ApplicationReceived> received(String code, boolean onBehalf) {
        return News.of(ApplicationReceived.class, code, NoticeKind.AID)
                .when(e -> e.onBehalf() == onBehalf)
                .about(ApplicationReceived::applicationId, ApplicationReceived::org)
                .student(ApplicationReceived::studentId)
                .toGuardians();
    }

    private static News<ApplicationOnNotice> onNotice() {
        return News.of(ApplicationOnNotice.class, "AID_ON_NOTICE", NoticeKind.AID)
                .about(ApplicationOnNotice::applicationId, ApplicationOnNotice::org)
                .student(ApplicationOnNotice::studentId)
                .oncePer(ApplicationOnNotice::noticeId)
                .toGuardians()
                .day("until", ApplicationOnNotice::until)
                .zh("资助名单公示中：{student}", "{student}的资助申请正在学校公示，至{until}止，公示中姓名已作脱敏处理。如信息有误，请告知学校。")
                .en(
                        "On public notice: {student}",
                        "The application for {student} is on the school's public notice until {until}, with the name masked. If anything is wrong, tell the school.");
    }

    private static News<PaymentReturned> returned() {
        return News.of(PaymentReturned.class, "AID_RETURNED", NoticeKind.AID)
                .about(PaymentReturned::paymentId, PaymentReturned::org)
                .student(PaymentReturned::studentId)
                .oncePer(PaymentReturned::at)
                .toGuardians()
                .zh("款项被银行退回：{student}", "{student}的资助款被银行退回，款项仍为您保留。请尽快与学校资助老师核对收款账户，核对后将重新发放。")
                .en(
                        "The bank gave the money for {student} back",
                        "The bank gave the money for {student} back. It is kept for you: please check the account with the school, and it is paid again.");
    }

    private static News<OverpaymentClaimed> claimed() {
        return News.of(OverpaymentClaimed.class, "AID_OVERPAID", NoticeKind.AID)
                .about(OverpaymentClaimed::recoveryId, OverpaymentClaimed::org)
                .student(OverpaymentClaimed::studentId)
                .toGuardians()
                .day("due", OverpaymentClaimed::dueOn)
                .zh(
                        "多发款项说明：{student}",
                        "经核对，{student}的资助款有多发，请在{due}前与县学生资助中心联系。可分期退还，确有困难可申请减免；此事不影响孩子上学和其他资助。")
                .en(
                        "Too much was paid for {student}",
                        "Too much was paid for {student}. Please speak with the county's aid centre by {due}. It may be given back in parts, or waived if you cannot; it changes nothing about school or other aid.");
    }

    private static News<RecognitionCorrected> recognitionCorrected() {
        return News.of(RecognitionCorrected.class, "RECOGNITION_CORRECTED", NoticeKind.AID)
                .when(RecognitionCorrected::bySchool)
                .about(RecognitionCorrected::recognitionId, RecognitionCorrected::org)
                .student(RecognitionCorrected::studentId)
                .oncePer(RecognitionCorrected::at)
                .toGuardians()
                .zh("申请已更正：{student}", "学校更正了{student}的认定申请内容，更正原因可登录查看。如有不同意见，请与学校联系。")
                .en(
                        "The application for {student} was corrected",
                        "The school has corrected the application to have {student} recognised for aid. Log in to read why. If you do not agree, speak with the school.");
    }

    private static News<ApplicationCorrected> corrected() {
        return News.of(ApplicationCorrected.class, "AID_CORRECTED", NoticeKind.AID)
                .when(ApplicationCorrected::bySchool)
                .about(ApplicationCorrected::applicationId, ApplicationCorrected::org)
                .student(ApplicationCorrected::studentId)
                .oncePer(ApplicationCorrected::at)
                .toGuardians()
                .zh("资助申请已更正：{student}", "学校更正了{student}的资助申请内容，更正原因可登录查看。如有不同意见，请与学校联系。")
                .en(
                        "The application for {student} was corrected",
                        "The school has corrected the application for aid for {student}. Log in to read why. If you do not agree, speak with the school.");
    }

    private static News<OverpaymentSetOff> setOff(String code, boolean withdrawn) {
        return News.of(OverpaymentSetOff.class, code, NoticeKind.AID)
                .when(e -> e.withdrawn() == withdrawn)
                .about(OverpaymentSetOff::setOffId, OverpaymentSetOff::org)
                .student(OverpaymentSetOff::studentId)
                .toGuardians();
    }

    private static News<AppealAnswered> appealed() {
        return News.of(AppealAnswered.class, "APPEAL_ANSWERED", NoticeKind.AID)
                .about(AppealAnswered::appealId, AppealAnswered::org)
                .student(AppealAnswered::studentId)
                .toGuardians()
                .zh("申诉已答复：{student}", "您关于{student}的申诉，县学生资助中心已答复。答复内容可登录查看，或向学校资助老师了解。")
                .en(
                        "Your appeal for {student} is answered",
                        "The county's aid centre has answered your appeal for {student}. Log in to read it, or ask the school.");
    }

    private static News<SponsorshipChanged> sponsored() {
        return News.of(SponsorshipChanged.class, "SPONSOR_BEGAN", NoticeKind.AID)
                .when(SponsorshipChanged::active)
                .about(SponsorshipChanged::sponsorshipId, SponsorshipChanged::org)
                .student(SponsorshipChanged::studentId)
                .toGuardians()
                .zh(
                        "一对一资助开始：{student}",
                        "经您同意，{student}的一对一资助已开始，由学校代收代转。资助人不会知道您的住址和证件号码；联系均通过学校。")
                .en(
                        "A sponsor supports {student}",
                        "With your consent a sponsor supports {student} now, through the school. The sponsor learns neither address nor documents; every contact goes through the school.");
    }

    private static News<SponsorshipChanged> sponsorLeft() {
        return News.of(SponsorshipChanged.class, "SPONSOR_ENDED", NoticeKind.AID)
                .when(e -> !e.active())
                .about(SponsorshipChanged::sponsorshipId, SponsorshipChanged::org)
                .student(SponsorshipChanged::studentId)
                .toGuardians()
                .zh("一对一资助结束：{student}", "{student}的一对一资助已结束。学校会继续协助申请其他资助。")
                .en(
                        "The sponsorship of {student} has ended",
                        "The sponsorship of {student} has ended. The school goes on helping with other aid.");
    }

    private static News<SponsorGiftReceived> gift() {
        return News.of(SponsorGiftReceived.class, "SPONSOR_GIFT", NoticeKind.AID)
                .about(SponsorGiftReceived::deliveryId, SponsorGiftReceived::org)
                .student(SponsorGiftReceived::studentId)
                .toGuardians()
                .zh("资助已送达：{student}", "{student}收到了资助人的资助，由学校登记。如未收到，请告知学校。")
                .en(
                        "{student} received a gift",
                        "{student} received what the sponsor gave; the school has recorded it. If it did not arrive, tell the school.");
    }
}
