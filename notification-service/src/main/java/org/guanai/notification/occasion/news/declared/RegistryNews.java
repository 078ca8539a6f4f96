package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.ApprovalWaiting;
import org.guanai.events.Topics;
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
        return List.of(reachChanged(), approval());
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
}
