package org.guanai.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Maps every failure of a request to a problem document: never an empty body, a stack trace or a
/// submitted value.
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final StorageFailures storage;
    private final RefusalLog refused;

    ProblemMappers(Problems problems, StorageFailures storage, RefusalLog refused) {
        this.problems = problems;
        this.storage = storage;
        this.refused = refused;
    }

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, ContainerRequestContext request) {
        if (refusal instanceof Refusal.Forbidden || refusal instanceof Refusal.Absent) {
            refused.note(refusal.code(), request);
        }
        return problems.answer(refusal, language(request));
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e, ContainerRequestContext request) {
        return challenge("Bearer", request);
    }

    /// An invalid token (RFC 6750, 3.1).
    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException e, ContainerRequestContext request) {
        return challenge("Bearer error=\"invalid_token\"", request);
    }

    /// The realm has not been reachable since this service started, so no token can be verified.
    @ServerExceptionMapper
    public Response realmAway(OIDCException e, ContainerRequestContext request) {
        LOG.warnf("tokens cannot be checked: %s", e.getMessage());
        return problems.answer(503, "kit.unavailable", language(request));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, ContainerRequestContext request) {
        refused.note("kit.forbidden", request);
        return problems.answer(403, "kit.forbidden", language(request));
    }

    @ServerExceptionMapper
    public Response invalidFields(ConstraintViolationException e, ContainerRequestContext request) {
        var violations =
                e.getConstraintViolations().stream().map(ProblemMappers::violation).toList();
        return problems.answer(400, "kit.invalid", null, violations, language(request));
    }

    /// Declared because Quarkus has a mapper for this type, which would win.
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e, ContainerRequestContext request) {
        return json(e, request);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e, ContainerRequestContext request) {
        return switch (e) {
            case JsonMappingException m when m.getCause() instanceof StreamReadException ->
                    problems.answer(400, "kit.json-malformed", language(request));
            case JsonMappingException m when !m.getPath().isEmpty() ->
                    problems.answer(400, "kit.json-field", pathOf(m), List.of(), language(request));
            case JsonProcessingException _ ->
                    problems.answer(400, "kit.json-malformed", language(request));
        };
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, ContainerRequestContext request) {
        return switch (e.getCause()) {
            case Refusal refusal -> refusal(refusal, request);
            case JsonProcessingException json -> json(json, request);
            case null, default -> byStatus(e.getResponse().getStatus(), request);
        };
    }

    @ServerExceptionMapper
    public Response anythingElse(Throwable e, ContainerRequestContext request) {
        var known = storage.refusalOf(e);
        if (known.isPresent()) {
            return problems.answer(known.get(), language(request));
        }
        if (isLeft(e)) {
            LOG.debug("the caller hung up while sending");
            return byStatus(400, request);
        }
        LOG.errorf(e, "request failed: %s", e.getClass().getName());
        return problems.answer(500, "kit.unexpected", language(request));
    }

    private Response byStatus(int status, ContainerRequestContext request) {
        var code = "kit.status-" + status;
        return problems.answer(status, code, language(request));
    }

    /// The client disconnected while sending the body.
    private static boolean isLeft(Throwable e) {
        return e instanceof IOException && e.getCause() instanceof HttpClosedException
                || e.getCause() instanceof IOException io && isLeft(io);
    }

    private Response challenge(String challenge, ContainerRequestContext request) {
        var answer = problems.answer(401, "kit.unauthenticated", language(request));
        answer.getHeaders().putSingle("WWW-Authenticate", challenge);
        return answer;
    }

    private static Locale language(ContainerRequestContext request) {
        return ProblemTexts.localeOf(request.getHeaderString("Accept-Language"));
    }

    private static String pathOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() != null ? r.getFieldName() : "[" + r.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    /// The field without the method's and the parameter's name in front.
    private static Problem.Violation violation(ConstraintViolation<?> v) {
        var path =
                StreamSupport.stream(v.getPropertyPath().spliterator(), false)
                        .map(Object::toString)
                        .toList();
        var field =
                String.join(
                        ".",
                        path.size() > 2
                                ? path.subList(2, path.size())
                                : path.subList(path.size() - 1, path.size()));
        var rule = v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new Problem.Violation(field, "kit." + rule, v.getMessage());
    }
}
