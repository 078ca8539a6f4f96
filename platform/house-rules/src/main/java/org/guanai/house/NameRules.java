package org.guanai.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.guanai.house.source.Source;

/// Names say what things are, in the words of the glossary and of the trade.
final class NameRules {
    private static final Pattern ENDINGS =
            Pattern.compile(
                    ".+(Service|Manager|Helper|Impl|Utils?|Dto|DTO|Dao|DAO|Repository|Entity)"
                            + "|Utils?");

    /// One word that says nothing outside the class that it is nested in, or that has a word of the
    /// trade.
    private static final Set<String> PUZZLES =
            Set.of(
                    "Known",
                    "Named",
                    "Met",
                    "Wanted",
                    "Reached",
                    "Settled",
                    "By",
                    "How",
                    "Which",
                    "HouseHeaders",
                    "Watch",
                    "Room",
                    "Places",
                    "LastCall",
                    "Leaving",
                    "Trouble");

    private static final Set<String> LAYERS =
            Set.of("dto", "entity", "entities", "service", "util", "utils", "impl", "model", "dao");

    private NameRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "namesSayWhatThingsAre",
                        module -> named(module, c -> ENDINGS.matcher(c.getSimpleName()).matches())),
                new Rule(
                        "topLevelNamesCanBeSearchedFor",
                        module -> named(module, NameRules::isPuzzle)),
                new Rule("foldersAreFeatures", NameRules::layers));
    }

    private static boolean isPuzzle(JavaClass c) {
        return c.isTopLevelClass() && PUZZLES.contains(c.getSimpleName());
    }

    private static List<String> named(HouseModule module, Predicate<JavaClass> wrong) {
        return module.classes().stream().filter(wrong).map(JavaClass::getName).sorted().toList();
    }

    private static List<String> layers(HouseModule module) {
        return module.sources().stream()
                .map(Source::packageName)
                .distinct()
                .filter(folder -> Arrays.stream(folder.split("\\.")).anyMatch(LAYERS::contains))
                .toList();
    }
}
