package org.guanai.aid.entitlement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(EntitlementResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Entitlements", description = "What each child is entitled to (两免一补, 3.3.2b)")
public class EntitlementResource {
    static final String PATH = "/api/aid/entitlements";
    private static final String TERM = "\\d{4}-\\d{4}-[12]";

    private final EntitlementDesk desk;
    private final UnclaimedList unclaimed;
    private final Once once;

    EntitlementResource(EntitlementDesk desk, UnclaimedList unclaimed, Once once) {
        this.desk = desk;
        this.unclaimed = unclaimed;
        this.once = once;
    }

    /// List what children are entitled to, term by term and across schools (3.3.2b).
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: its own and those below it
    /// @param term `2025-2026-2`
    /// @param student id of a student
    /// @param kind exemption or subsidy
    /// @param state where it stands; all but those that have lapsed where it is absent
    /// @param exemptions only the two exemptions
    /// @param leftBehind only those of left-behind children
    /// @param girls only those of girls
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<EntitlementView> listEntitlements(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("term") @Pattern(regexp = TERM) String term,
            @QueryParam("student") UUID student,
            @QueryParam("kind") EntitlementKind kind,
            @QueryParam("state") EntitlementState state,
            @QueryParam("exemptions") @DefaultValue("false") boolean exemptions,
            @QueryParam("leftBehind") @DefaultValue("false") boolean leftBehind,
            @QueryParam("girls") @DefaultValue("false") boolean girls,
            @BeanParam Paging paging) {
        var filter =
                new EntitlementDesk.Filter(
                        school, org, term, student, kind, state, exemptions, leftBehind, girls);
        return desk.list(filter, paging);
    }

    /// List children who are entitled to the living subsidy of a term by a list or a recognition,
    /// and for whom nobody has applied; left-behind children first (3.1.3h, 3.3.2a).
    ///
    /// @param term `2025-2026-2`
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: its own and those below it
    @GET
    @Path("unclaimed")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<UnclaimedView> listUnclaimedSubsidies(
            @QueryParam("term") @NotNull @Pattern(regexp = TERM) String term,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return unclaimed.page(term, school, org, paging);
    }

    /// Confirm that the children of a school, or of a class, got an exemption; all but the named
    /// ones.
    @POST
    @Path("confirmations")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    public RestResponse<ConfirmedEntitlements> confirmEntitlements(
            @NotNull @Valid EntitlementConfirmation confirmation) {
        return once.created(confirmation, () -> Created.at(PATH, desk.confirm(confirmation)));
    }

    /// Take a confirmation back that was wrong, for a reason: the exemption is due again.
    @POST
    @Path("{id}/corrections")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "Nothing was confirmed by hand")
    public RestResponse<EntitlementView> correctEntitlement(
            @PathParam("id") UUID id, @NotNull @Valid EntitlementCorrection correction) {
        return once.created(correction, () -> Created.at(PATH, desk.takeBack(id, correction)));
    }
}
