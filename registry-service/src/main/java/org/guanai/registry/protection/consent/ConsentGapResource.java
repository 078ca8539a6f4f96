package org.guanai.registry.protection.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.events.registry.ConsentUse;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// Whose guardians have not answered yet (单独同意).
@Path("/api/registry/consent-gaps")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Consents", description = "Consents of guardians, a tick for each use (单独同意)")
public class ConsentGapResource {
    private final ConsentGaps gaps;

    ConsentGapResource(ConsentGaps gaps) {
        this.gaps = gaps;
    }

    /// List the children at school of whom no guardian has answered about a use yet.
    ///
    /// @param use that is asked for
    /// @param org of this organisation, or below it
    /// @param classId only of this class
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    public Page<ConsentGap> listConsentGaps(
            @NotNull @QueryParam("use") ConsentUse use,
            @QueryParam("org") String org,
            @QueryParam("class") UUID classId,
            @BeanParam Paging paging) {
        return gaps.of(use, org, classId, paging);
    }
}
