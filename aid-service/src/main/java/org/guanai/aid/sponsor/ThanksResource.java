package org.guanai.aid.sponsor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

@Path(ThanksResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sponsors", description = "Sponsors of children, one to one (资助人, 3.1.3e)")
public class ThanksResource {
    static final String PATH = "/api/aid/thanks";

    private final SponsorDesk desk;

    ThanksResource(SponsorDesk desk) {
        this.desk = desk;
    }

    /// List the sponsors of a county who consent to be thanked by name, newest first. For
    /// everybody: no token is needed.
    ///
    /// @param county 6-digit code
    @GET
    @PermitAll
    @SecurityRequirements
    public Page<ThanksView> listThanks(
            @QueryParam("county") @NotNull @Pattern(regexp = "\\d{6}") String county,
            @BeanParam Paging paging) {
        return desk.thanks(county, paging);
    }
}
