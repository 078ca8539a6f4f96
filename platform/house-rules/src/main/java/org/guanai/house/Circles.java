package org.guanai.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Circles of a graph: its strongly connected components of more than one node (Tarjan).
final class Circles {
    private final Map<String, Set<String>> arrows;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> found = new ArrayList<>();

    private Circles(Map<String, Set<String>> arrows) {
        this.arrows = arrows;
    }

    /// @param arrows from each node to those that it uses
    static List<Set<String>> in(Map<String, Set<String>> arrows) {
        var circles = new Circles(new TreeMap<>(arrows));
        for (var node : circles.arrows.keySet()) {
            if (!circles.order.containsKey(node)) {
                circles.visit(node);
            }
        }
        return circles.found;
    }

    private void visit(String node) {
        order.put(node, order.size());
        low.put(node, order.get(node));
        open.push(node);
        for (var next : arrows.getOrDefault(node, Set.of())) {
            if (!order.containsKey(next)) {
                visit(next);
                low.merge(node, low.get(next), Math::min);
            } else if (open.contains(next)) {
                low.merge(node, order.get(next), Math::min);
            }
        }
        if (low.get(node).equals(order.get(node))) {
            close(node);
        }
    }

    private void close(String node) {
        var circle = new TreeSet<String>();
        String member;
        do {
            member = open.pop();
            circle.add(member);
        } while (!member.equals(node));
        if (circle.size() > 1) {
            found.add(circle);
        }
    }
}
