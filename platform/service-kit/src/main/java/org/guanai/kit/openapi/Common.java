package org.guanai.kit.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// The components that every document has: parameters, headers, problems, security schemes.
final class Common {
    static final String KEY = name("Idempotency-Key");
    static final String LANGUAGE = name("Accept-Language");

    private static final String REALM = "http://127.0.0.1:8180/realms/guanai";
    private static final String TOKEN = REALM + "/protocol/openid-connect/token";

    private Common() {}

    /// Name of the shared component of a parameter or header.
    static String name(String parameter) {
        var words = parameter.replace("-", "");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static void into(OpenAPI document) {
        var components = document.getComponents();
        parameters(components);
        headers(components);
        problem(components);
        security(document);
        var gateway =
                OASFactory.createServerVariable()
                        .defaultValue("http://127.0.0.1:8080")
                        .description("Address of the gateway");
        document.setServers(
                List.of(
                        OASFactory.createServer()
                                .url("{gateway}")
                                .description("The gateway of an installation")
                                .addVariable("gateway", gateway)));
    }

    private static void parameters(Components components) {
        components
                .addParameter(
                        "Limit",
                        query("limit", "Rows of a page.")
                                .schema(
                                        number().minimum(BigDecimal.ONE)
                                                .maximum(BigDecimal.valueOf(200))
                                                .defaultValue(50)))
                .addParameter(
                        "Cursor", query("cursor", "The `next` of the page before.").schema(text()))
                .addParameter(
                        "IfMatch",
                        header("If-Match", "The `ETag` that the change was made against.")
                                .required(true)
                                .schema(text()))
                .addParameter(
                        KEY,
                        header(
                                        "Idempotency-Key",
                                        "Chosen by the client; the same key again gets the first answer.")
                                .required(true)
                                .schema(text().minLength(1).maxLength(128)))
                .addParameter(
                        LANGUAGE,
                        header(
                                        "Accept-Language",
                                        "Language of names and problem texts: `zh-CN` or `en`.")
                                .schema(text().defaultValue("zh-CN")));
    }

    private static void headers(Components components) {
        Map.of(
                        "Link",
                                "`rel=\"next\"`: the following page (RFC 8288), absent on the last.",
                        "ETag", "Version of what is answered, for `If-Match`.",
                        "Location", "Path of what was created.",
                        "X-Request-Id", "Id of the request, to quote when asking for help.",
                        "Retry-After", "Seconds after which another try is worthwhile.",
                        "Content-Disposition", "Name of the file.")
                .forEach((name, text) -> components.addHeader(name(name), responseHeader(text)));
    }

    private static Header responseHeader(String text) {
        return OASFactory.createHeader().description(text).schema(text());
    }

    private static void problem(Components components) {
        var violation =
                object(
                        List.of("field", "code", "message"),
                        Map.of("field", text(), "code", text(), "message", text()));
        var violations =
                OASFactory.createSchema()
                        .type(List.of(SchemaType.ARRAY))
                        .items(OASFactory.createSchema().ref("Violation"));
        var problem =
                object(
                        List.of("type", "title", "status", "code"),
                        Map.of(
                                "type", text().format("uri-reference"),
                                "title", text(),
                                "status", number(),
                                "detail", text(),
                                "code", text(),
                                "field", text(),
                                "violations", violations,
                                "requestId", text()));
        components
                .addSchema("Violation", violation.description("One wrong field of a body."))
                .addSchema(
                        "Problem",
                        problem.description(
                                "RFC 9457; `code` is stable, the texts follow Accept-Language."));
    }

    private static void security(OpenAPI document) {
        var person =
                OASFactory.createOAuthFlow()
                        .authorizationUrl(REALM + "/protocol/openid-connect/auth")
                        .tokenUrl(TOKEN)
                        .scopes(Map.of());
        var client = OASFactory.createOAuthFlow().tokenUrl(TOKEN).scopes(Map.of());
        document.getComponents()
                .addSecurityScheme(
                        "openIdConnect",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .description("The realm of an installation; here that of the demo.")
                                .openIdConnectUrl(REALM + "/.well-known/openid-configuration"))
                .addSecurityScheme(
                        "oauth2",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .description(
                                        "A person by the authorization code (PKCE), a system by its client.")
                                .flows(
                                        OASFactory.createOAuthFlows()
                                                .authorizationCode(person)
                                                .clientCredentials(client)));
        document.setSecurity(
                List.of(
                        OASFactory.createSecurityRequirement().addScheme("openIdConnect"),
                        OASFactory.createSecurityRequirement().addScheme("oauth2")));
    }

    private static Parameter query(String name, String text) {
        return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).description(text);
    }

    private static Parameter header(String name, String text) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(text);
    }

    private static Schema object(List<String> required, Map<String, Schema> properties) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .properties(properties)
                .required(required);
    }

    static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema number() {
        return OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).format("int32");
    }
}
