package org.guanai.proofs.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.guanai.stack.Platform;

/// The world of the proof: two counties with two schools each, every role, and one of every thing
/// that the API can create.
final class TwoCounties {
    private final Desk desk;
    private final List<CountyPlan> plans;
    private final Things things = new Things();
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, CountyStory> counties = new LinkedHashMap<>();
    private final Map<String, SchoolStory> schools = new LinkedHashMap<>();

    private TwoCounties(Desk desk, List<CountyPlan> plans) {
        this.desk = desk;
        this.plans = plans;
        for (var county : plans) {
            counties.put(county.key(), new CountyStory(desk, things, county));
            county.schools().forEach(s -> schools.put(s.key(), new SchoolStory(desk, things, s)));
        }
    }

    /// @param paying whether days may pass, so that aid is paid out too
    static TwoCounties on(Platform platform, List<CountyPlan> plans, boolean paying) {
        var world = new TwoCounties(Desk.at(platform), plans);
        world.found();
        if (paying) {
            world.pay();
        }
        world.tell();
        return world;
    }

    /// Codes of the two.
    List<String> counties() {
        return plans.stream().map(CountyPlan::code).toList();
    }

    Things things() {
        return things;
    }

    List<Actor> actors() {
        return actors;
    }

    Desk desk() {
        return desk;
    }

    private void found() {
        each(counties.values(), CountyStory::found).forEach(actors::addAll);
        counties.values().forEach(CountyStory::fund);
        each(
                schools.values(),
                school -> {
                    school.open();
                    return school;
                });
    }

    /// The public notice passes, then the county grants and pays.
    private void pay() {
        var applied = new LinkedHashMap<String, List<String>>();
        schools.forEach((key, school) ->
                applied.computeIfAbsent(key.substring(0, 1), _ -> new ArrayList<>())
                        .add(school.applyForPayment()));
        desk.platform().passTime(Duration.ofDays(9));
        counties.forEach((key, county) -> county.pay(applied.get(key)));
    }

    private void tell() {
        each(
                schools.values(),
                school -> {
                    school.tell();
                    return school;
                });
        var first = schools.get("a1");
        first.child("c5").leave("TRANSFERRED_OUT");
        schools.get("a2").takeOver(first.child("c5"));
        first.child("c6").leave("LEFT_COUNTRY");
        each(schools.values(), SchoolStory::actors).forEach(actors::addAll);
    }

    /// Side by side: they have nothing to do with one another.
    private static <T, R> List<R> each(Iterable<T> all, Function<T, R> work) {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = new ArrayList<Future<R>>();
            all.forEach(one -> begun.add(people.submit(() -> work.apply(one))));
            var done = new ArrayList<R>();
            for (var one : begun) {
                done.add(one.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the world did not come about", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
