package org.guanai.mentoring.care.form;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// The forms of contacts (家访记录、谈心记录、联络记录, 3.1.3i, 3.1.3j, 3.1.4f).
@Path("/api/mentoring/contacts/{id}/form")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                "Contacts with the children, and the feedback that they owe (3.1.3i–k, 3.1.4f)")
@RunOnVirtualThread
public class ContactFormResource {
    private final FormDesk desk;
    private final Once once;

    ContactFormResource(FormDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// File the form of a contact: what was seen at a visit, said in a talk, or told to parents,
    /// teacher and custodian. It is sealed. One visit to several children, or for several duties,
    /// needs one form. Where it says that the family needs aid, the school is told (3.1.3h).
    ///
    /// @param id of the contact
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    @APIResponse(responseCode = "201", description = "Filed")
    @APIResponse(responseCode = "409", description = "`mentoring.form-exists`")
    @APIResponse(responseCode = "422", description = "`mentoring.form-not-of-kind`")
    public RestResponse<ContactFormView> fileContactForm(
            @PathParam("id") UUID id, @NotNull @Valid FormFiling filing) {
        return once.created(
                filing,
                () -> {
                    var view = desk.file(id, filing);
                    return Created.at(
                            "/api/mentoring/contacts/" + id + "/form", view, view.version());
                });
    }

    /// Open the form of a contact: its helper, the next helper where the hand-over says so, and the
    /// principal. That it was opened is on record.
    ///
    /// @param id of the contact
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    public RestResponse<ContactFormView> getContactForm(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Correct the form of a contact, for a reason that is kept.
    ///
    /// @param id of the contact
    @PUT
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(responseCode = "409", description = "`mentoring.correction-too-late`")
    @APIResponse(responseCode = "422", description = "`mentoring.form-not-of-kind`")
    public RestResponse<ContactFormView> correctContactForm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FormCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }
}
