package org.guanai.proofs.canary.search;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanai.demo.client.Answer;
import org.guanai.proofs.canary.flock.Kind;

/// Keeps what was answered to calls that failed.
public final class Answers implements Consumer<Answer> {
    private static final int FAILED = 400;

    private final List<Answer> failed = new CopyOnWriteArrayList<>();
    private final AtomicLong heard = new AtomicLong();

    @Override
    public void accept(Answer answer) {
        heard.incrementAndGet();
        if (answer.status() >= FAILED) {
            failed.add(answer);
        }
    }

    public long heard() {
        return heard.get();
    }

    Stream<Place> errors() {
        return IntStream.range(0, failed.size()).mapToObj(i -> place(i, failed.get(i)));
    }

    public long unexpected() {
        return failed.stream().filter(answer -> answer.status() == 500).count();
    }

    /// The name says the method and the kind of path, never the path itself: that may hold a
    /// canary.
    private static Place place(int number, Answer answer) {
        var request = answer.response().request();
        var way = request.uri().getPath().split("/");
        var name =
                "%d to %s /%s/… (number %d)"
                        .formatted(
                                answer.status(),
                                request.method(),
                                way.length > 3 ? way[2] + "/" + way[3] : "",
                                number);
        return Place.of(Kind.ERROR, name, answer.response().headers().map() + "\n" + answer.text());
    }
}
