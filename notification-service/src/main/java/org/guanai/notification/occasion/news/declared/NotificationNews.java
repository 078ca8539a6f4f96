package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.FamilyCallBooked;
import org.guanai.events.notification.FamilyCallCancelled;
import org.guanai.events.notification.FamilyMessageSent;
import org.guanai.events.notification.FamilyMessageWithdrawn;
import org.guanai.events.notification.ParentSessionCancelled;
import org.guanai.events.notification.ParentSessionPlanned;
import org.guanai.events.notification.ParentSilent;
import org.guanai.events.notification.ParentSilent.Step;
import org.guanai.events.notification.PupilLetterSent;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of the family's side (3.1.6c, 3.2).
@ApplicationScoped
class NotificationNews implements DeclaredNews {
    @Override
    public String topic() {
        return Topics.NOTIFICATION_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                callYourChild(),
                silent(),
                silentForLong(),
                silentToMentor(),
                visitDue(),
                callBooked(),
                callToKeep(),
                callCancelled(),
                letter(),
                urgentLetter(),
                praise(),
                guidance(),
                messageWithdrawn(),
                invitation(),
                invitationWithdrawn());
    }

    private static News<ParentSilent> silent(String code, Step step, NoticeKind kind) {
        return News.of(ParentSilent.class, code, kind)
                .when(e -> e.step() == step)
                .about(ParentSilent::studentId, ParentSilent::org)
                .student(ParentSilent::studentId)
                .oncePer(ParentSilent::since)
                .day("since", ParentSilent::since);
    }

    private static News<ParentSilent> callYourChild() {
        return silent("PARENT_REMINDED", Step.REMIND, NoticeKind.FAMILY)
                .toGuardians()
                .zh(
                        "{student}想听听您的声音",
                        "自{since}以来，平台上没有您与{student}联系的记录。请每周至少与孩子和照护人联系一次，聊聊生活、学习和心情；联系后可在平台登记。")
                .en(
                        "{student} would like to hear from you",
                        "Since {since} nobody has noted that you were in touch with {student}. Please talk with the child and its carer at least once a week: how life is, how school is, how they feel. You can note it on the platform.");
    }

    private static News<ParentSilent> silent() {
        return silent("PARENT_SILENT", Step.LIST, NoticeKind.WORK)
                .toClassTeacher()
                .zh("家长较久未联系：{student}", "自{since}以来，没有{student}的家长与孩子联系的记录。请与家长沟通，提醒其每周联系孩子。")
                .en(
                        "Parents not in touch: {student}",
                        "Since {since} nobody has noted that a parent was in touch with {student}. Please speak with the parents and remind them to call every week.");
    }

    private static News<ParentSilent> silentForLong() {
        return silent("PARENT_SILENT_LONG", Step.TASK, NoticeKind.WORK)
                .toClassTeacher()
                .toResponsible()
                .zh(
                        "请联系长期未联系孩子的家长：{student}",
                        "自{since}以来，没有{student}的家长与孩子联系的记录，已提醒家长和班主任。请与家长和照护人谈话，了解原因，并做好记录。")
                .en(
                        "Please speak with the parents of {student}",
                        "Since {since} no parent was in touch with {student}; parents and class teacher were reminded. Please speak with the parents and the carer, find out why, and note it.");
    }

    private static News<ParentSilent> silentToMentor() {
        return silent("PARENT_SILENT_MENTOR", Step.TASK, NoticeKind.WORK)
                .when(e -> e.step() == Step.TASK && !e.mentorIds().isEmpty())
                .toPeople(ParentSilent::mentorIds)
                .zh(
                        "请联系您帮扶孩子的家长：{student}",
                        "自{since}以来，没有{student}的家长与孩子联系的记录。请您作为帮扶人与家长取得联系，了解原因，请家长尽快与孩子通话；联系后请在平台登记。")
                .en(
                        "Please reach the parents of {student}",
                        "Since {since} no parent was in touch with {student}, whom you look after. Please reach the parents, find out why, and ask them to call the child soon; then note it on the platform.");
    }

    private static News<ParentSilent> visitDue() {
        return silent("PARENT_SILENT_VISIT", Step.VISIT, NoticeKind.WORK)
                .toResponsible()
                .zh(
                        "请安排走访：{student}",
                        "自{since}以来，没有{student}的家长与孩子联系的记录。请安排人员走访照护人，必要时会同村（居）委会，了解孩子的生活情况。")
                .en(
                        "A visit is due: {student}",
                        "Since {since} no parent was in touch with {student}. Please send somebody to the carer, with the village committee where needed, to see how the child lives.");
    }

    private static News<FamilyCallBooked> booked(String code, NoticeKind kind) {
        return News.of(FamilyCallBooked.class, code, kind)
                .about(FamilyCallBooked::callId, FamilyCallBooked::org)
                .student(FamilyCallBooked::studentId)
                .time("at", FamilyCallBooked::at);
    }

    private static News<FamilyCallBooked> callBooked() {
        return booked("CALL_BOOKED", NoticeKind.FAMILY)
                .toPerson(FamilyCallBooked::guardianId)
                .zh("{student}约您通话：{at}", "{student}预约在{at}通过学校亲情电话与您通话，请保持电话畅通。如不方便，请提前告诉学校。")
                .en(
                        "{student} would like to talk with you: {at}",
                        "{student} will call you from the school at {at}. Please keep your telephone at hand; if the time does not suit you, tell the school beforehand.");
    }

    private static News<FamilyCallBooked> callToKeep() {
        return booked("CALL_TO_KEEP", NoticeKind.WORK)
                .when(e -> e.keeperId() != null)
                .toPerson(FamilyCallBooked::keeperId)
                .zh("亲情电话预约：{at}", "{student}预约在{at}使用亲情电话，请提前安排，通话后登记情况。")
                .en(
                        "A family call is booked: {at}",
                        "{student} has booked the school's line for {at}. Please arrange for it, and note afterwards what came of it.");
    }

    private static News<FamilyCallCancelled> callCancelled() {
        return News.takingBack(
                        FamilyCallCancelled.class,
                        "CALL_CANCELLED",
                        NoticeKind.FAMILY,
                        "CALL_BOOKED",
                        "CALL_TO_KEEP")
                .about(FamilyCallCancelled::callId, FamilyCallCancelled::org)
                .student(FamilyCallCancelled::studentId)
                .time("at", FamilyCallCancelled::at)
                .zh("亲情通话已取消：{at}", "{student}原定{at}的亲情通话已取消。")
                .en(
                        "A family call is cancelled: {at}",
                        "The call of {student} at {at} will not be.");
    }

    private static News<PupilLetterSent> letter() {
        return News.of(PupilLetterSent.class, "PUPIL_LETTER", NoticeKind.WORK)
                .about(PupilLetterSent::letterId, PupilLetterSent::org)
                .toPerson(PupilLetterSent::adultId)
                .day("due", PupilLetterSent::dueOn)
                .zh("有学生给您写信", "学生信箱里有一封写给您的信，请在{due}前在平台上阅读并回信。信的内容只有您和写信的孩子能看到。")
                .en(
                        "A pupil has written to you",
                        "There is a letter to you in the pupils' mailbox. Please read and answer it on the platform by {due}. Only you and the child can read it.");
    }

    private static News<PupilLetterSent> urgentLetter() {
        return News.of(PupilLetterSent.class, "PUPIL_LETTER_URGENT", NoticeKind.ALERT)
                .when(PupilLetterSent::urgent)
                .about(PupilLetterSent::letterId, PupilLetterSent::org)
                .toPerson(PupilLetterSent::adultId)
                .toPost(Roles.COUNSELLOR)
                .toPost(Roles.SAFETY_OFFICER)
                .name("adult", PupilLetterSent::adultId)
                .zh(
                        "【紧急】学生来信中有需要马上关注的内容",
                        "一封写给{adult}的学生来信中有可能涉及危险的内容。收信人请立即阅读并与孩子联系；心理和安全负责人请马上与收信人沟通，做好支持。")
                .en(
                        "Urgent: a pupil's letter needs attention now",
                        "A pupil's letter to {adult} may speak of danger. {adult}, please read it now and be with the child; counselling and safety, please speak with {adult} at once.");
    }

    private static News<FamilyMessageSent> message(String code, String kind) {
        return News.of(FamilyMessageSent.class, code, NoticeKind.FAMILY)
                .when(e -> e.kind().equals(kind))
                .about(FamilyMessageSent::messageId, FamilyMessageSent::org)
                .student(FamilyMessageSent::studentId)
                .oncePer(FamilyMessageSent::studentId)
                .toGuardians()
                .written("message", FamilyMessageSent::messageId);
    }

    private static News<FamilyMessageSent> praise() {
        return message("PRAISE", "PRAISE")
                .zh("{student}受到表扬：{message.title}", "{message.text}\n请把这份肯定告诉孩子，为孩子加油。")
                .en(
                        "{student} is praised: {message.title}",
                        "{message.text}\n\nPlease tell the child: it has earned it.");
    }

    private static News<FamilyMessageSent> guidance() {
        return message("GUIDANCE", "GUIDANCE")
                .zh("{message.title}", "{message.text}")
                .en("{message.title}", "{message.text}");
    }

    private static News<FamilyMessageWithdrawn> messageWithdrawn() {
        return News.takingBack(
                        FamilyMessageWithdrawn.class,
                        "MESSAGE_WITHDRAWN",
                        NoticeKind.FAMILY,
                        "PRAISE",
                        "GUIDANCE")
                .about(FamilyMessageWithdrawn::messageId, FamilyMessageWithdrawn::org)
                .student(FamilyMessageWithdrawn::studentId)
                .oncePer(FamilyMessageWithdrawn::studentId)
                .written("message", FamilyMessageWithdrawn::messageId)
                .zh("更正：一条消息已撤回", "此前发给您的“{message.title}”有误，已撤回，请以学校后续通知为准。")
                .en(
                        "Correction: a message was taken back",
                        "“{message.title}”, which we sent you, was a mistake and was taken back.");
    }

    private static News<ParentSessionPlanned> invitation() {
        return News.of(ParentSessionPlanned.class, "SESSION_PLANNED", NoticeKind.FAMILY)
                .about(ParentSessionPlanned::sessionId, ParentSessionPlanned::org)
                .student(ParentSessionPlanned::studentId)
                .oncePer(e -> e.studentId() + "." + e.at())
                .toGuardians()
                .written("session", ParentSessionPlanned::sessionId)
                .time("at", ParentSessionPlanned::at)
                .zh(
                        "家长学校邀请：{session.title}",
                        "诚邀您（或照护{student}的家人）参加家长学校活动“{session.title}”。时间：{at}；地点：{session.text}。如不能参加，学校会安排补课。")
                .en(
                        "An invitation: {session.title}",
                        "You, or whoever looks after {student}, are invited to the parent school: {session.title}, at {at}, {session.text}. If you cannot come, the school will arrange another time.");
    }

    private static News<ParentSessionCancelled> invitationWithdrawn() {
        return News.takingBack(
                        ParentSessionCancelled.class,
                        "SESSION_CANCELLED",
                        NoticeKind.FAMILY,
                        "SESSION_PLANNED")
                .about(ParentSessionCancelled::sessionId, ParentSessionCancelled::org)
                .student(ParentSessionCancelled::studentId)
                .oncePer(ParentSessionCancelled::studentId)
                .written("session", ParentSessionCancelled::sessionId)
                .time("at", ParentSessionCancelled::at)
                .zh(
                        "家长学校活动取消：{session.title}",
                        "原定{at}的家长学校活动“{session.title}”已取消，请勿前往。给您带来的不便，敬请谅解。")
                .en(
                        "Cancelled: {session.title}",
                        "The session “{session.title}” of the parent school at {at} will not be. We are sorry for the trouble.");
    }
}
