package org.guanai.safety.responsibility.letter;

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
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.safety.responsibility.template.LetterLayer;
import org.jboss.resteasy.reactive.RestResponse;

@Path(LetterResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Responsibility letters",
        description = "Letters signed layer by layer, with the unsigned list (3.1.5g)")
public class LetterResource {
    static final String PATH = "/api/safety/letters";

    private final LetterDesk desk;
    private final Documents documents;
    private final Once once;

    LetterResource(LetterDesk desk, Documents documents, Once once) {
        this.desk = desk;
        this.documents = documents;
        this.once = once;
    }

    /// Issue the letters of a layer, one for each signer, who is told. The first layer is the
    /// bureau's.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = IssuedLetters.class)))
    @APIResponse(
            responseCode = "409",
            description = "`safety.letter-exists`: one for a signer, post and year")
    @APIResponse(responseCode = "422", description = "`safety.letter-parent`")
    public RestResponse<IssuedLetters> issueLetters(@NotNull @Valid LetterIssue issue) {
        return once.created(issue, () -> Created.at(PATH, desk.issue(issue)));
    }

    /// List letters, newest first: those that are issued are the unsigned ones.
    ///
    /// @param school 10-digit 学校标识码
    /// @param layer between whom
    /// @param year school year, by its first calendar year
    /// @param state issued, signed or withdrawn
    /// @param org path of an organisation: its records and those of all below it
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<LetterView> listLetters(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("layer") LetterLayer layer,
            @QueryParam("year") Integer year,
            @QueryParam("state") LetterState state,
            @QueryParam("org") String org) {
        return desk.list(school, layer, year, state, org, paging);
    }

    /// Get how many letters of a year are signed, layer by layer.
    ///
    /// @param year school year, by its first calendar year
    /// @param school 10-digit 学校标识码
    @GET
    @Path("layers")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public LetterLayers getLetterLayers(
            @QueryParam("year") @NotNull Integer year, @QueryParam("school") String school) {
        return desk.layers(year, school);
    }

    /// Get a letter.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public RestResponse<LetterView> getLetter(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Print a letter to be signed by both.
    @GET
    @Path("{id}/form")
    @Produces(Documents.MEDIA_TYPE)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> printLetter(@PathParam("id") UUID id) {
        return documents.answer("responsibility-letter", Map.of("form", desk.form(id)));
    }

    /// Record that a letter was signed by both. Its scan is attached before.
    @POST
    @Path("{id}/signatures")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.scan-missing`, `safety.letter-over`")
    public RestResponse<LetterView> signLetter(
            @PathParam("id") UUID id, @NotNull @Valid Signature signature) {
        return created(id, signature, () -> desk.sign(id, signature));
    }

    /// Withdraw a letter, signed or not.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.letter-over`")
    public RestResponse<LetterView> withdrawLetter(
            @PathParam("id") UUID id, @NotNull @Valid LetterWithdrawal withdrawal) {
        return created(id, withdrawal, () -> desk.withdraw(id, withdrawal.reason()));
    }

    private RestResponse<LetterView> created(UUID id, Object content, Supplier<LetterView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + id, view, view.version());
                });
    }
}
