package org.guanai.notification.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.notification.notice.ChainConfig;

@Path("/api/notification/rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rules")
public class RuleResource {
    private static final List<Integer> SEVERITIES = List.of(1, 2, 3, 4);

    private final ChainConfig chain;

    RuleResource(ChainConfig chain) {
        this.chain = chain;
    }

    /// The time-outs of the contact chain (3.1.5f) and of reminders (3.1.3). They measure how long
    /// a person takes to answer, so they run on real time and are settings of the installation. A
    /// fixed, short list: always one page.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER,
                Roles.TEACHER,
        Roles.COUNSELLOR, Roles.GUARDIAN, Roles.HELPER, Roles.AUDITOR, Roles.INTEGRATION
    })
    @Operation(
            operationId = "notificationRules",
            summary = "Time-outs of contact chain and reminders")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "401", description = "No valid token")
    public RuleList list(@HeaderParam("Accept-Language") String language) {
        var english = language != null && language.startsWith("en");
        var rules = new ArrayList<RuleView>();
        for (var severity : SEVERITIES) {
            rules.add(
                    new RuleView(
                            "next-guardian-after-" + severity,
                            "3.1.5f",
                            (english ? "Next guardian told after, severity " : "告知下一位监护人前的等待，级别 ")
                                    + severity,
                            "DESIGN",
                            "guanai.chain.wait",
                            chain.waitFor(severity).toString()));
        }
        rules.add(
                new RuleView(
                        "reminder-up-the-tree",
                        "3.1.3",
                        english ? "Reminder goes up the tree after" : "无人负责时提醒上级前的等待",
                        "DESIGN",
                        "guanai.chain.grace",
                        chain.grace().toString()));
        return new RuleList(rules);
    }

    public record RuleList(List<RuleView> items) {}
}
