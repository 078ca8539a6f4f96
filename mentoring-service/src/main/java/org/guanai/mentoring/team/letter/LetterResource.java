package org.guanai.mentoring.team.letter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.correction.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// Appointment letters (聘书, 3.1.4b).
@Path("/api/mentoring/helpers/{id}/letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Helpers", description = "Helpers who are not staff, and their vetting (3.1.4a–e)")
@RunOnVirtualThread
public class LetterResource {
    private final LetterDesk desk;
    private final Once once;

    LetterResource(LetterDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Appoint a helper: who is vetted and trained, a surrogate parent with unit and capability
    /// statement. The letter gets the next number of the year.
    ///
    /// @param id of the helper
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Appointed")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.helper-not-vetted`, `mentoring.helper-not-described`,"
                            + " `mentoring.helper-not-trained`")
    public RestResponse<LetterView> issueLetter(
            @PathParam("id") UUID id, @NotNull @Valid LetterOrder order) {
        return once.created(
                order,
                () -> {
                    var view = desk.issue(id, order);
                    var path = "/api/mentoring/helpers/" + id + "/letters/" + view.id();
                    return Created.at(path, view, view.version());
                });
    }

    /// List the letters of a helper, oldest first.
    ///
    /// @param id of the helper
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.HELPER})
    public Page<LetterView> listLetters(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.list(id, paging);
    }

    /// End an appointment before its time, or take back a letter that was issued by mistake.
    ///
    /// @param id of the helper
    /// @param letter id of the letter
    @POST
    @Path("{letter}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Ended")
    @APIResponse(responseCode = "409", description = "`mentoring.letter-ended`")
    public RestResponse<LetterView> withdrawLetter(
            @PathParam("id") UUID id,
            @PathParam("letter") UUID letter,
            @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.end(id, letter, withdrawal);
                    var path = "/api/mentoring/helpers/" + id + "/letters/" + letter;
                    return Created.at(path, view, view.version());
                });
    }
}
