package org.guanai.gateway.scorecard;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guanai.gateway.door.Door;
import org.guanai.gateway.relay.Room;
import org.guanai.gateway.scorecard.Indicators.Answer;
import org.guanai.gateway.scorecard.Indicators.Question;
import org.guanai.gateway.visit.Order;
import org.guanai.gateway.visit.Problem;
import org.guanai.gateway.visit.Visit;
import org.jboss.logging.Logger;

/// `GET /api/scorecard?term=…&by=school`: the county's scorecard. Each service is asked with the
/// caller's own token and decides by itself.
@Singleton
class ScorecardRoute {
    private static final Logger LOG = Logger.getLogger(ScorecardRoute.class);
    private static final Pattern TERM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final List<Problem> MENDABLE =
            List.of(Problem.UNAUTHENTICATED, Problem.PARAMETER_INVALID, Problem.FORBIDDEN);

    private final Door door;
    private final Indicators indicators;
    private final Clauses clauses;

    ScorecardRoute(Door door, Indicators indicators, Clauses clauses) {
        this.door = door;
        this.indicators = indicators;
        this.clauses = clauses;
    }

    void register(@Observes Router router) {
        router.route("/api/scorecard").order(Order.SCORECARD).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var visit = Visit.of(context);
        visit.isFor("scorecard");
        if (visit.onlyReads()) {
            door.admit(visit, _ -> lookUp(visit));
        }
    }

    private void lookUp(Visit visit) {
        var term = visit.request().getParam("term");
        var by = By.of(visit.request().getParam("by"));
        if (term == null || !TERM.matcher(term).matches()) {
            visit.refuse(Problem.PARAMETER_INVALID, "term");
        } else if (by.isEmpty()) {
            visit.refuse(Problem.PARAMETER_INVALID, "by");
        } else {
            answer(visit, new Question(visit, term, by.get()));
        }
    }

    private void answer(Visit visit, Question question) {
        var asked =
                Arrays.stream(Room.values()).map(room -> indicators.of(room, question)).toList();
        Future.all(asked)
                .<List<Answer>>map(all -> all.list())
                .compose(answers -> answer(visit, question, answers))
                .onFailure(failure -> failed(visit, failure));
    }

    private Future<Void> answer(Visit visit, Question question, List<Answer> answers) {
        var refusal = sharedRefusal(answers);
        if (refusal.isPresent()) {
            refuse(visit, refusal.get());
            return Future.succeededFuture();
        }
        var card = new Scorecard(clauses, Indicators.JSON);
        for (var answer : answers) {
            switch (answer) {
                case Answer.Given given -> given.items().forEach(card::add);
                case Answer.Refused refused -> card.isMissing(refused.room().path());
                case Answer.None none -> card.isMissing(none.room().path());
            }
        }
        var document = card.document(question.term(), question.by());
        visit.answer(200, Indicators.write(document));
        return Future.succeededFuture();
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
                MENDABLE.stream().filter(problems::contains).findFirst().orElse(Problem.ROOM_AWAY));
    }

    private static Problem problemOf(int status) {
        return switch (status) {
            case 400, 404, 422 -> Problem.PARAMETER_INVALID;
            case 401 -> Problem.UNAUTHENTICATED;
            case 403 -> Problem.FORBIDDEN;
            default -> Problem.ROOM_AWAY;
        };
    }

    private static void refuse(Visit visit, Problem problem) {
        if (problem == Problem.ROOM_AWAY) {
            visit.response().putHeader("Retry-After", "5");
        }
        visit.refuse(problem, problem == Problem.PARAMETER_INVALID ? "term" : null);
    }

    private static void failed(Visit visit, Throwable failure) {
        LOG.errorf(failure, "no scorecard");
        visit.refuse(Problem.FAILED);
    }
}
