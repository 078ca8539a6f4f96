package org.guanai.notification.wording;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// The texts of notices (模板).
@Path("/api/notification/templates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Wordings", description = "What notices say, and a county's own words (3.2.1c, 3.3.3b)")
public class TemplateResource {
    private final TemplateList list;

    TemplateResource(TemplateList list) {
        this.list = list;
    }

    /// List what notices say in the caller's county, by code.
    ///
    /// @param language `zh` or `en`
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<TemplateView> listTemplates(
            @QueryParam("language") @DefaultValue("zh") @Pattern(regexp = "zh|en") String language,
            @BeanParam Paging paging) {
        return list.list(language, paging);
    }
}
