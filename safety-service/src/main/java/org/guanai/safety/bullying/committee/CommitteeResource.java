package org.guanai.safety.bullying.committee;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(CommitteeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Bullying cases", description = "Enquiries into bullying and their committee (3.1.5e)")
public class CommitteeResource {
    static final String PATH = "/api/safety/committee-members";

    private final Committee committee;
    private final Once once;

    CommitteeResource(Committee committee, Once once) {
        this.committee = committee;
        this.once = once;
    }

    /// Appoint a member of a school's committee against bullying.
    @POST
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<MemberView> appointMember(@NotNull @Valid MemberEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = committee.appoint(entry);
                    return Created.at(PATH + "/" + view.id(), view);
                });
    }

    /// Get a school's committee against bullying: who sits in it, and whether it is complete.
    ///
    /// @param school 10-digit 学校标识码; the caller's own school when absent
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public CommitteeList getCommittee(@QueryParam("school") String school) {
        return committee.list(school);
    }

    /// Dismiss a member of the committee.
    @POST
    @Path("{id}/dismissals")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.member-left`")
    public RestResponse<MemberView> dismissMember(
            @PathParam("id") UUID id, @NotNull @Valid MemberDismissal dismissal) {
        return once.created(
                dismissal,
                () -> Created.at(PATH + "/" + id, committee.dismiss(id, dismissal.reason())));
    }
}
