package org.guanai.gateway.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guanai.gateway.authentication.Authentication;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.request.Order;
import org.guanai.gateway.request.Problem;
import org.guanai.gateway.scorecard.Indicators.Answer;
import org.guanai.gateway.scorecard.Indicators.Question;
import org.guanai.gateway.services.Service;
import org.jboss.logging.Logger;

/// `GET /api/scorecard?term=…&by=school&format=xlsx`: the county's scorecard, or a file of it. Each
/// service is asked with the caller's own token and decides by itself.
@Singleton
class ScorecardRoute {
    private static final Logger LOG = Logger.getLogger(ScorecardRoute.class);
    private static final Pattern TERM = Pattern.compile("\\d{4}-\\d{4}-[12]");

    private static final List<Problem> MENDABLE =
            List.of(Problem.UNAUTHENTICATED, Problem.PARAMETER_INVALID, Problem.FORBIDDEN);

    private final Authentication authentication;
    private final Indicators indicators;
    private final Clauses clauses;

    ScorecardRoute(Authentication authentication, Indicators indicators, Clauses clauses) {
        this.authentication = authentication;
        this.indicators = indicators;
        this.clauses = clauses;
    }

    void register(@Observes Router router) {
        router.route("/api/scorecard").order(Order.SCORECARD).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var exchange = Exchange.of(context);
        exchange.isFor("scorecard");
        if (exchange.onlyReads()) {
            authentication.admit(exchange, _ -> lookUp(exchange));
        }
    }

    private void lookUp(Exchange exchange) {
        var term = exchange.request().getParam("term");
        var by = Grouping.of(exchange.request().getParam("by"));
        var format = exchange.request().getParam("format");
        if (term == null || !TERM.matcher(term).matches()) {
            exchange.refuse(Problem.PARAMETER_INVALID, "term");
        } else if (by.isEmpty()) {
            exchange.refuse(Problem.PARAMETER_INVALID, "by");
        } else if (format != null && ScorecardFile.of(format).isEmpty()) {
            exchange.refuse(Problem.PARAMETER_INVALID, "format");
        } else {
            answer(exchange, new Question(exchange, term, by.get()));
        }
    }

    private void answer(Exchange exchange, Question question) {
        var asked =
                Arrays.stream(Service.values())
                        .map(service -> indicators.of(service, question))
                        .toList();
        Future.all(asked)
                .<List<Answer>>map(all -> all.list())
                .compose(answers -> answer(exchange, question, answers))
                .onFailure(failure -> failed(exchange, failure));
    }

    private Future<Void> answer(Exchange exchange, Question question, List<Answer> answers) {
        var refusal = sharedRefusal(answers);
        if (refusal.isPresent()) {
            refuse(exchange, refusal.get());
            return Future.succeededFuture();
        }
        var card = new Scorecard(clauses, Indicators.JSON);
        for (var answer : answers) {
            switch (answer) {
                case Answer.Given given -> given.items().forEach(card::add);
                case Answer.Refused refused when problemOf(refused.status()) == Problem.FORBIDDEN ->
                        card.isWithheld(refused.service().path());
                case Answer.Refused refused -> card.isMissing(refused.service().path());
                case Answer.None none -> card.isMissing(none.service().path());
            }
        }
        var document = card.document(question.term(), question.by());
        var format = exchange.request().getParam("format");
        if (format != null) {
            return file(exchange, ScorecardFile.of(format).orElseThrow(), document);
        }
        exchange.answer(200, Indicators.write(document));
        return Future.succeededFuture();
    }

    private static Future<Void> file(Exchange exchange, ScorecardFile file, JsonNode document) {
        return exchange.context()
                .vertx()
                .executeBlocking(() -> file.write(document, exchange.id()))
                .onSuccess(content -> {
                    exchange.response()
                            .putHeader(
                                    "Content-Disposition",
                                    "attachment; filename=\"scorecard." + file.extension() + '"')
                            .putHeader("Cache-Control", "no-store");
                    exchange.answer(200, file.mediaType(), content);
                })
                .mapEmpty();
    }

    /// When no service gives numbers, the scorecard refuses as they do: an empty one would look
    /// like a county where nothing is due. Services admit different roles, so their refusals
    /// differ; one that the caller can mend comes first.
    private static Optional<Problem> sharedRefusal(List<Answer> answers) {
        if (answers.stream().anyMatch(Answer.Given.class::isInstance)) {
            return Optional.empty();
        }
        var problems =
                answers.stream()
                        .filter(Answer.Refused.class::isInstance)
                        .map(answer -> problemOf(((Answer.Refused) answer).status()))
                        .toList();
        return Optional.of(
                MENDABLE.stream()
                        .filter(problems::contains)
                        .findFirst()
                        .orElse(Problem.SERVICE_AWAY));
    }

    private static Problem problemOf(int status) {
        return switch (status) {
            case 400, 404, 422 -> Problem.PARAMETER_INVALID;
            case 401 -> Problem.UNAUTHENTICATED;
            case 403 -> Problem.FORBIDDEN;
            default -> Problem.SERVICE_AWAY;
        };
    }

    private static void refuse(Exchange exchange, Problem problem) {
        if (problem == Problem.SERVICE_AWAY) {
            exchange.response().putHeader("Retry-After", "5");
        }
        exchange.refuse(problem, problem == Problem.PARAMETER_INVALID ? "term" : null);
    }

    private static void failed(Exchange exchange, Throwable failure) {
        LOG.errorf(failure, "no scorecard");
        exchange.refuse(Problem.FAILED);
    }
}
