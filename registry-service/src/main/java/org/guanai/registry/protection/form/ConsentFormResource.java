package org.guanai.registry.protection.form;

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
import org.jboss.resteasy.reactive.RestResponse;

/// What guardians are told before they consent (告知书).
@Path("/api/registry/consent-forms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consent forms", description = "What guardians are told before they consent (告知书)")
public class ConsentFormResource {
    private static final String HERE = "/api/registry/consent-forms/";

    private final FormDesk desk;
    private final Once once;

    ConsentFormResource(FormDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List the versions of one's own organisation, of the county above and of the schools below.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.GUARDIAN,
        Roles.AUDITOR
    })
    public Page<ConsentFormView> listConsentForms(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Read a version.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.GUARDIAN,
        Roles.AUDITOR
    })
    public ConsentFormView getConsentForm(@PathParam("id") UUID id) {
        return desk.view(id);
    }

    /// Draw up the next version of one's own organisation. Consents that were given under another
    /// stand.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<ConsentFormView> drawConsentForm(@NotNull @Valid FormText form) {
        return once.created(
                form,
                () -> {
                    var view = desk.draw(form);
                    return Created.at(HERE + view.id(), view);
                });
    }

    /// End a version: nobody is asked by it any more.
    @POST
    @Path("{id}/endings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.consent-form-ended`")
    public RestResponse<ConsentFormView> endConsentForm(
            @PathParam("id") UUID id, @NotNull @Valid FormEnding ending) {
        return once.created(ending, () -> Created.at(HERE + id, desk.end(id, ending)));
    }
}
