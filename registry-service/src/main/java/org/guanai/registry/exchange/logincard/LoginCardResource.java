package org.guanai.registry.exchange.logincard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.document.Documents;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.jboss.resteasy.reactive.RestResponse;

/// Login cards (登录卡): a login name and a one-time code for whoever has no password yet. The codes
/// stand in the answer alone, which is never stored: whoever loses it issues new ones, which void
/// those of before.
@Path("/api/registry")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Login cards", description = "One-time codes for the first login (登录卡)")
public class LoginCardResource {
    private final LoginCards cards;
    private final LoginCardPages pages;
    private final Documents documents;

    LoginCardResource(LoginCards cards, LoginCardPages pages, Documents documents) {
        this.cards = cards;
        this.pages = pages;
        this.documents = documents;
    }

    /// Issue login cards. Class teachers issue them to the guardians of their classes, principals
    /// to the people of their school, the county to everybody; people who have posts or children
    /// beyond the caller's reach get theirs from the county. A code is good for fourteen days
    /// unless the county set something else, and must be replaced by a password at the first login.
    @POST
    @WithoutKey
    @Path("login-cards")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "200",
            description = "The cards, once",
            content = @Content(schema = @Schema(implementation = LoginCardList.class)))
    @APIResponse(
            responseCode = "422",
            description = "`registry.school-unknown`, `registry.cards-too-many`")
    public LoginCardList issueLoginCards(@NotNull @Valid CardOrder order) {
        return new LoginCardList(cards.issue(order));
    }

    /// Issue login cards as a workbook, to be printed from.
    @POST
    @WithoutKey
    @Path("login-card-sheets")
    @Produces(XlsxFormat.MEDIA_TYPE)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "200",
            description = "A workbook, a row for each card",
            content =
                    @Content(
                            mediaType = XlsxFormat.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "422",
            description = "`registry.school-unknown`, `registry.cards-too-many`")
    public RestResponse<byte[]> issueLoginCardSheet(@NotNull @Valid CardOrder order) {
        return RestResponse.ResponseBuilder.ok(CardSheet.of(cards.issue(order)))
                .type(XlsxFormat.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"login-cards.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /// Issue login cards as a PDF, to be cut and handed out: each with the address, the login name,
    /// the code and a QR code of the address. Only cards with a code are printed.
    @POST
    @WithoutKey
    @Path("login-card-prints")
    @Produces(Documents.MEDIA_TYPE)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "200",
            description = "A PDF, eight cards a page",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "422",
            description =
                    "`registry.school-unknown`, `registry.cards-too-many`, `files.glyph-missing`")
    public RestResponse<byte[]> issueLoginCardPrint(@NotNull @Valid CardOrder order) {
        return documents.answer("login-cards", pages.of(cards.issue(order)));
    }
}
