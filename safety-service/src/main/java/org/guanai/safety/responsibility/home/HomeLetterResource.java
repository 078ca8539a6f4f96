package org.guanai.safety.responsibility.home;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.document.Documents;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.idempotency.WithoutKey;
import org.jboss.resteasy.reactive.RestResponse;

@Path(HomeLetterResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Home letters",
        description = "Responsibility letters that the families sign, class by class (3.1.5g)")
public class HomeLetterResource {
    static final String PATH = "/api/safety/home-letters";

    private final HomeLetterDesk desk;
    private final Documents documents;
    private final Once once;

    HomeLetterResource(HomeLetterDesk desk, Documents documents, Once once) {
        this.desk = desk;
        this.documents = documents;
        this.once = once;
    }

    /// Issue the letters of the families of a class, below the class teacher's letter. The families
    /// are told.
    @POST
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = IssuedHomeLetters.class)))
    @APIResponse(
            responseCode = "409",
            description = "`safety.home-letter-exists`: one for a child and year")
    @APIResponse(responseCode = "422", description = "`safety.letter-parent`")
    public RestResponse<IssuedHomeLetters> issueHomeLetters(@NotNull @Valid HomeLetterIssue issue) {
        return once.created(issue, () -> Created.at(PATH, desk.issue(issue)));
    }

    /// List the letters of families, newest first: a guardian those of their own children.
    ///
    /// @param school 10-digit 学校标识码
    /// @param classId of the families of a class
    /// @param year school year, by its first calendar year
    /// @param state issued, signed or withdrawn; the issued ones are the unsigned ones
    /// @param org path of an organisation: its records and those of all below it
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    public Page<HomeLetterView> listHomeLetters(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("class") UUID classId,
            @QueryParam("year") Integer year,
            @QueryParam("state") HomeLetterState state,
            @QueryParam("org") String org) {
        return desk.list(school, classId, year, state, org, paging);
    }

    /// Get a letter of a family.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    public HomeLetterView getHomeLetter(@PathParam("id") UUID id) {
        return desk.open(id);
    }

    /// Print a letter of a family.
    @GET
    @Path("{id}/form")
    @Produces(Documents.MEDIA_TYPE)
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.GUARDIAN})
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> printHomeLetter(@PathParam("id") UUID id) {
        return documents.answer("responsibility-letter", Map.of("form", desk.form(id)));
    }

    /// Record that a family has signed on paper.
    @POST
    @Path("{id}/signatures")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.letter-over`")
    public RestResponse<HomeLetterView> recordHomeSignature(
            @PathParam("id") UUID id, @NotNull @Valid HomeSignature signature) {
        return created(id, signature, () -> desk.note(id, signature));
    }

    /// Sign the letter about one's own child.
    @POST
    @Path("{id}/consent")
    @WithoutKey
    @RolesAllowed(Roles.GUARDIAN)
    @APIResponse(responseCode = "200", description = "Signed")
    @APIResponse(responseCode = "409", description = "`safety.letter-over`")
    public HomeLetterView signHomeLetter(@PathParam("id") UUID id) {
        return desk.sign(id);
    }

    /// Withdraw a letter of a family, signed or not. The family is told.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.letter-over`")
    public RestResponse<HomeLetterView> withdrawHomeLetter(
            @PathParam("id") UUID id, @NotNull @Valid HomeLetterWithdrawal withdrawal) {
        return created(id, withdrawal, () -> desk.withdraw(id, withdrawal.reason()));
    }

    private RestResponse<HomeLetterView> created(
            UUID id, Object content, Supplier<HomeLetterView> act) {
        return once.created(content, () -> Created.at(PATH + "/" + id, act.get()));
    }
}
