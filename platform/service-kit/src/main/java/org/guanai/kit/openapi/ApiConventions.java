package org.guanai.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/// Writes into the API document what holds for every endpoint, so that none has to say it: roles,
/// keys, headers, refusals, and the names and required properties of schemas.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiConventions implements OASFilter {
    private final Endpoints endpoints;
    private final Views views;

    public ApiConventions(IndexView index) {
        this.endpoints = new Endpoints(index);
        this.views = new Views(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Common.into(document);
        Refusals.into(document.getComponents());
        var paths = document.getPaths() == null ? List.<String>of() : names(document);
        paths.forEach(path -> path(document, path));
        views.require(document);
        new SchemaNames(document).rename();
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(o -> answers(document, o)));
        Unused.remove(document);
    }

    private static List<String> names(OpenAPI document) {
        return List.copyOf(document.getPaths().getPathItems().keySet());
    }

    private void path(OpenAPI document, String path) {
        var item = document.getPaths().getPathItem(path);
        item.getOperations()
                .forEach((method, operation) ->
                        endpoints
                                .find(method.name(), path)
                                .ifPresent(endpoint -> {
                                    succeed(document, endpoint, operation);
                                    operation(path, endpoint, operation);
                                }));
    }

    /// The scanner leaves the answer itself out where an endpoint describes refusals only.
    private static void succeed(OpenAPI document, Endpoint endpoint, Operation operation) {
        var responses = operation.getResponses();
        var said = responses.getAPIResponses().keySet().stream().anyMatch(s -> s.startsWith("2"));
        if (!said && document.getComponents().getSchemas().containsKey(endpoint.answer())) {
            var schema = OASFactory.createSchema().ref(endpoint.answer());
            var content =
                    OASFactory.createContent()
                            .addMediaType(
                                    "application/json",
                                    OASFactory.createMediaType().schema(schema));
            responses.addAPIResponse(
                    "200", OASFactory.createAPIResponse().description("OK").content(content));
        }
    }

    private static void operation(String path, Endpoint endpoint, Operation operation) {
        security(endpoint, operation);
        if (endpoint.takesKey()) {
            operation.addParameter(OASFactory.createParameter().ref(Common.KEY));
            created(operation);
        }
        parameters(operation);
        Refusals.declare(path, endpoint, operation);
    }

    private static void security(Endpoint endpoint, Operation operation) {
        if (endpoint.isOpen()) {
            operation.setSecurity(List.of());
        } else {
            operation.addExtension("x-roles", endpoint.roles());
        }
    }

    /// What creates answers 201, unless it says 202.
    private static void created(Operation operation) {
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        if (ok != null) {
            responses.removeAPIResponse("200");
            if (!responses.hasAPIResponse("201") && !responses.hasAPIResponse("202")) {
                responses.addAPIResponse("201", ok);
            }
        }
    }

    private static void parameters(Operation operation) {
        var said = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        var shared = new ArrayList<Parameter>();
        said.stream()
                .filter(p -> !"Accept-Language".equalsIgnoreCase(p.getName()))
                .map(ApiConventions::shared)
                .forEach(shared::add);
        operation.setParameters(shared);
        operation.addParameter(OASFactory.createParameter().ref(Common.LANGUAGE));
    }

    private static Parameter shared(Parameter parameter) {
        return switch (String.valueOf(parameter.getName())) {
            case "limit", "cursor", "If-Match" ->
                    OASFactory.createParameter().ref(Common.name(parameter.getName()));
            default -> parameter;
        };
    }

    /// Headers of what an operation answers when it succeeds.
    private static void answers(OpenAPI document, Operation operation) {
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, response) -> {
                    if (status.startsWith("2") && response.getRef() == null) {
                        Headers.add(document, status, operation, response);
                    }
                });
    }
}
