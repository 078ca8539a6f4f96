package org.guanai.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanai.house.source.Source;

/// Where things lie, and that nothing runs in circles.
final class LayoutRules {
    private static final int FILES = 15;
    private static final String CATALOGUE = "org.guanai.events.";

    private LayoutRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("foldersFormNoCircles", LayoutRules::foldersInCircles),
                new Rule("areasFormNoCircles", LayoutRules::areasInCircles),
                new Rule("classesOfAFolderFormNoCircles", LayoutRules::classesInCircles),
                new Rule("foldersHoldAtMostFifteenFiles", LayoutRules::bigFolders),
                new Rule("foldersSayWhatTheyAre", LayoutRules::silentFolders));
    }

    private static List<String> foldersInCircles(HouseModule module) {
        return circles(module, JavaClass::getPackageName);
    }

    /// One or more levels up: the folders below `child` are one area.
    private static List<String> areasInCircles(HouseModule module) {
        int deepest =
                module.sources().stream()
                        .mapToInt(s -> depth(module.below(s.packageName())))
                        .max()
                        .orElse(0);
        return IntStream.range(1, deepest)
                .boxed()
                .flatMap(depth -> circles(module, c -> area(module, c, depth)).stream())
                .distinct()
                .toList();
    }

    /// A class and those nested in it are one.
    private static List<String> classesInCircles(HouseModule module) {
        var byFolder =
                module.classes().stream().collect(Collectors.groupingBy(JavaClass::getPackageName));
        return byFolder.values().stream()
                .flatMap(
                        folder -> told(Circles.in(arrows(folder, LayoutRules::outermost))).stream())
                .toList();
    }

    /// The published language is a catalogue: a folder for each service, a file for each event.
    private static List<String> bigFolders(HouseModule module) {
        return folders(module).entrySet().stream()
                .filter(folder -> !folder.getKey().startsWith(CATALOGUE))
                .filter(folder -> folder.getValue() > FILES)
                .map(folder -> "%s holds %d files".formatted(folder.getKey(), folder.getValue()))
                .toList();
    }

    private static List<String> silentFolders(HouseModule module) {
        var silent = new TreeSet<>(folders(module).keySet());
        module.sources().stream()
                .filter(s -> s.isPackageInfo() && s.text().contains("///"))
                .forEach(s -> silent.remove(s.packageName()));
        return List.copyOf(silent);
    }

    private static Map<String, Long> folders(HouseModule module) {
        return module.sources().stream()
                .filter(source -> !source.isPackageInfo())
                .collect(Collectors.groupingBy(Source::packageName, Collectors.counting()));
    }

    private static List<String> circles(HouseModule module, Function<JavaClass, String> node) {
        return told(Circles.in(arrows(List.copyOf(module.classes()), node)));
    }

    private static Map<String, Set<String>> arrows(
            List<JavaClass> classes, Function<JavaClass, String> node) {
        var inside = new HashSet<>(classes);
        var arrows = new HashMap<String, Set<String>>();
        for (var from : classes) {
            var targets = arrows.computeIfAbsent(node.apply(from), _ -> new HashSet<>());
            from.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass().getBaseComponentType())
                    .filter(inside::contains)
                    .map(node)
                    .forEach(targets::add);
        }
        arrows.forEach((from, targets) -> targets.remove(from));
        return arrows;
    }

    /// One line for each that stands in a circle.
    private static List<String> told(List<Set<String>> circles) {
        var lines = new ArrayList<String>();
        for (var circle : circles) {
            circle.forEach(member -> lines.add("%s in the circle %s".formatted(member, circle)));
        }
        return lines;
    }

    private static String outermost(JavaClass c) {
        int nested = c.getName().indexOf('$');
        return nested < 0 ? c.getName() : c.getName().substring(0, nested);
    }

    private static String area(HouseModule module, JavaClass c, int depth) {
        return Arrays.stream(module.below(c.getPackageName()).split("\\."))
                .limit(depth)
                .collect(Collectors.joining("."));
    }

    private static int depth(String folder) {
        return folder.isEmpty() ? 0 : folder.split("\\.").length;
    }
}
