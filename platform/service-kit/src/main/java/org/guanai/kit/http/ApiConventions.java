package org.guanai.kit.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.guanai.kit.problem.Problem;

/// Writes into the API document what holds for every endpoint, so that none has to say it: refusals
/// are problem documents, and what creates takes an `Idempotency-Key`.
public class ApiConventions implements OASFilter {
    private static final String KEY = "Idempotency-Key";
    private static final String PROBLEM = "#/components/schemas/Problem";

    /// Acts that are never stored, or that are the same however often they are done.
    private static final Set<String> WITHOUT_KEY = Set.of("disclosures", "acknowledgement");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        schemas(document);
        document.getPaths().getPathItems().forEach(ApiConventions::path);
    }

    private static void path(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> operation(path, method, operation));
    }

    private static void operation(String path, PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST && takesKey(path) && !hasKey(operation)) {
            operation.addParameter(key());
        }
        CommonRefusals.of(path, operation)
                .forEach((status, text) -> declare(operation, status, text));
        var responses = operation.getResponses();
        responses
                .getAPIResponses()
                .forEach((status, response) -> {
                    if (status.startsWith("4") && response.getContent() == null) {
                        response.setContent(problem());
                    }
                });
        if (!responses.hasAPIResponse("default")) {
            var other = OASFactory.createAPIResponse().description("Any other refusal or failure");
            responses.addAPIResponse("default", other.content(problem()));
        }
    }

    private static void declare(Operation operation, String status, String text) {
        var responses = operation.getResponses();
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(text));
        }
    }

    private static boolean takesKey(String path) {
        return !WITHOUT_KEY.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private static boolean hasKey(Operation operation) {
        var parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(p -> KEY.equals(p.getName()));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(KEY)
                .in(Parameter.In.HEADER)
                .required(true)
                .description("Chosen by the client; the same key again gets the first answer.")
                .schema(text().minLength(1).maxLength(128));
    }

    private static org.eclipse.microprofile.openapi.models.media.Content problem() {
        var type = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, type);
    }

    private static void schemas(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSchema(
                        "Violation",
                        object(Map.of("field", text(), "code", text(), "message", text())))
                .addSchema("Problem", problemSchema());
    }

    private static Schema problemSchema() {
        var violation = OASFactory.createSchema().ref("#/components/schemas/Violation");
        var violations = OASFactory.createSchema().type(List.of(SchemaType.ARRAY)).items(violation);
        var status = OASFactory.createSchema().type(List.of(SchemaType.INTEGER));
        return object(
                        Map.of(
                                "type", text().format("uri"),
                                "title", text(),
                                "status", status,
                                "detail", text(),
                                "code", text(),
                                "field", text(),
                                "violations", violations,
                                "requestId", text()))
                .description("RFC 9457; `code` is stable, the texts follow Accept-Language.");
    }

    private static Schema object(Map<String, Schema> properties) {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).properties(properties);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }
}
