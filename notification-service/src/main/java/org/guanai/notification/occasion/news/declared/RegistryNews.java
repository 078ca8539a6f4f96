package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.ApprovalWaiting;
import org.guanai.events.Topics;
import org.guanai.events.registry.AccessDecided;
import org.guanai.events.registry.AccountSecured;
import org.guanai.events.registry.AccountSecured.What;
import org.guanai.events.registry.GuardianReachChanged;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.directory.FormerAddresses;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of the registry (2.1, 3.1.2).
@ApplicationScoped
class RegistryNews implements DeclaredNews {
    @Override
    public String topic() {
        return Topics.REGISTRY_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                reachChanged(),
                passwordReplaced(),
                recoveryAddressConfirmed(),
                recoveryAddressRemoved(),
                approval(),
                accessGranted(),
                accessRefused());
    }

    private static News<AccountSecured> passwordReplaced() {
        return secured("PASSWORD_REPLACED", What.PASSWORD_REPLACED)
                .zh(
                        "您的登录密码已重设",
                        "{at}，有人通过验证码重设了您的登录密码，此前的登录均已失效。如果不是您本人操作，请马上联系所在学校或县教育局，由其重新发放登录卡。")
                .en(
                        "Your password was replaced",
                        "On {at} your forgotten password was replaced by means of a code, and all sessions have ended. If that was not you, please tell your school or the county's bureau at once; a new login card makes it void.");
    }

    private static News<AccountSecured> recoveryAddressConfirmed() {
        return secured("RECOVERY_ADDRESS_CONFIRMED", What.ADDRESS_CONFIRMED)
                .zh("您的找回密码联系方式已设定", "{at}，您的账号设定了找回密码用的手机号或邮箱。如果不是您本人操作，请马上登录平台更改，或联系所在学校。")
                .en(
                        "An address for a forgotten password was confirmed",
                        "On {at} a telephone number or an e-mail address was confirmed to which a code goes should you forget your password. If that was not you, please change it on the platform at once, or tell your school.");
    }

    private static News<AccountSecured> recoveryAddressRemoved() {
        return secured("RECOVERY_ADDRESS_REMOVED", What.ADDRESS_REMOVED)
                .zh(
                        "您的找回密码联系方式已删除",
                        "{at}，您的账号不再有找回密码用的手机号或邮箱，忘记密码时请向学校领取新的登录卡。如果不是您本人操作，请马上联系所在学校。")
                .en(
                        "Your address for a forgotten password was taken away",
                        "On {at} the address to which a code for a forgotten password goes was taken away; a forgotten password now needs a login card. If that was not you, please tell your school at once.");
    }

    private static News<AccountSecured> secured(String code, What what) {
        return News.of(AccountSecured.class, code, NoticeKind.ACCOUNT)
                .about(AccountSecured::changeId, AccountSecured::org)
                .when(e -> e.what() == what)
                .toPerson(AccountSecured::person)
                .time("at", AccountSecured::at);
    }

    /// To the address of before, which may be the only one that is the guardian's own.
    private static News<GuardianReachChanged> reachChanged() {
        return News.of(GuardianReachChanged.class, "REACH_CHANGED", NoticeKind.ACCOUNT)
                .about(GuardianReachChanged::guardianId, GuardianReachChanged::org)
                .oncePer(GuardianReachChanged::at)
                .toPerson(FormerAddresses::idOf)
                .time("at", GuardianReachChanged::at)
                .zh(
                        "您的联系方式已变更",
                        "{at}，学校登记的您的电话或邮箱改为了别的号码或地址，今后的通知不再发到这里。如果这不是您本人的要求，请马上与孩子所在学校或县教育局联系。")
                .en(
                        "How we reach you was changed",
                        "On {at} your telephone number or e-mail address in the school's records was replaced; our notices no longer come to this one. If you did not ask for that, please tell your child's school or the county's bureau at once.");
    }

    private static News<ApprovalWaiting> approval() {
        return News.of(ApprovalWaiting.class, "APPROVAL_WAITING", NoticeKind.WORK)
                .about(ApprovalWaiting::id, ApprovalWaiting::org)
                .except(e -> e.askedBy() == null ? Set.of() : Set.of(e.askedBy()))
                .toResponsible()
                .word("what", ApprovalWaiting::what)
                .zh("有一项申请等待您审批：{what}", "{school}有一项“{what}”的申请等待审批，请在平台上查看目的后决定。申请人不能自己审批。")
                .en(
                        "Something waits for your approval: {what}",
                        "{what} was asked for at {school} and waits for your approval. Please look at its purpose on the platform and decide; whoever asked cannot.");
    }

    /// To the teacher who asked for the file of a child who is not theirs.
    private static News<AccessDecided> accessGranted() {
        return accessDecided("ACCESS_GRANTED", true)
                .zh("查阅申请已批准：{student}", "您申请查阅{student}的档案已获批准，到期自动关闭。每次查阅都有记录，请只用于申请的用途。")
                .en(
                        "Granted: the file of {student}",
                        "You may open the file of {student} until the access ends by itself. Each opening is on record; please use it for the stated purpose only.");
    }

    private static News<AccessDecided> accessRefused() {
        return accessDecided("ACCESS_REFUSED", false)
                .zh("查阅申请未批准：{student}", "您申请查阅{student}的档案未获批准，原因可在平台上的申请中查看。")
                .en(
                        "Not granted: the file of {student}",
                        "Your request for the file of {student} was refused; the reason stands with the request on the platform.");
    }

    private static News<AccessDecided> accessDecided(String code, boolean granted) {
        return News.of(AccessDecided.class, code, NoticeKind.WORK)
                .about(AccessDecided::requestId, AccessDecided::org)
                .student(AccessDecided::studentId)
                .when(e -> e.granted() == granted)
                .toPerson(AccessDecided::member);
    }
}
